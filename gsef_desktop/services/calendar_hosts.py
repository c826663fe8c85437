"""Who hosts or organises the activities of a calendar."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from gsef_desktop.storage.queries.calendar import host_names
from gsef_desktop.storage.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Hosts:
    """The names of the hosts and of the organisers of an activity, in their order; at least one of both has one."""

    hosts: tuple[str, ...] = ()
    organisers: tuple[str, ...] = ()


def hosts_of(workspace: Workspace, *, ids: Collection[str]) -> dict[str, Hosts]:
    """Who hosts and who organises the activities `ids`, read at once; those of which nobody is known are left out."""
    with workspace.read() as reader:
        found = host_names(reader, ids=ids)
    made: dict[str, tuple[list[str], list[str]]] = {}
    for id, is_host, name in found:
        names = made.setdefault(id, ([], []))[0 if is_host else 1]
        if name not in names:
            names.append(name)
    return {id: Hosts(hosts=tuple(hosts), organisers=tuple(organisers)) for id, (hosts, organisers) in made.items()}

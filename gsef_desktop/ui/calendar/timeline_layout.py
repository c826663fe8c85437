"""Where everything of the timeline stands: lanes of rows of bars under an axis of days.

Pure numbers: text widths come in as a function, rectangles and ids go out.  Painting, the mouse, the keyboard and the tests share what
it returns.  Its origin is the left upper corner of the first lane on the first day of the axis; headings are drawn beside and above.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.lanes import LABEL_GAP, Labels, LabelSide, Measure, shortened
from gsef_desktop.ui.calendar.drag import Slot
from gsef_desktop.ui.calendar.geometry import Box
from gsef_desktop.ui.calendar.shapes import Hit, HitKind, Ordered
from gsef_desktop.ui.calendar.timeline_axis import Axis
from gsef_desktop.ui.calendar.timeline_lanes import Grouping, Lane, Member, Shape
from gsef_desktop.ui.calendar.timeline_pieces import BAR, PADDING, POINT, SPAN, TRACK, LaneBox, Piece, Track, Undated

_INSIDE = 5.0
_LEAST_INSIDE = 8.0
"""Nothing that is written is as narrow as this."""
_LEAST_BAR = 8.0
_MARGIN = 1.0
_LABELS = (260.0, 180.0, 120.0, 80.0, 52.0)
"""How long a label beside a bar may be: the shorter, the fuller the lane is."""
_BUDGET = 5
"""As long as the bars and labels of a lane would fill fewer rows than this, labels stay as long as they are."""
_STRIP_LEFT = 4.0
_STRIP_LINE = 22.0
_LONGEST_UNDATED = 300.0


LabelsOf = Callable[[CalendarRow], Labels]
TrackKey = tuple[str, str]
"""The id of a lane and the id of a row."""


class TimelineLayout(Ordered):
    """The layout of some lanes at one zoom.

    `view_width` is how much of the axis is seen at once; `left` is the x at which that begins, set as the view scrolls.  `least_height`
    is what the heading of a lane needs.  `before` tells in which row of its lane something stood in the layout before, which it keeps
    where it can.  `cuts` keeps labels that were cut from layout to layout.
    """

    def __init__(
        self,
        axis: Axis,
        grouping: Grouping,
        measure: Measure,
        *,
        labels_of: LabelsOf,
        undated_text_of: Callable[[CalendarRow], str],
        view_width: float,
        left: float = 0.0,
        least_height: Callable[[Lane], float] = lambda lane: 0.0,
        before: Mapping[TrackKey, int] | None = None,
        cuts: dict[tuple[str, float], str] | None = None,
    ) -> None:
        self.axis = axis
        self.view_width = view_width
        self.left = left
        self.lanes: list[LaneBox] = []
        self.undated: list[Undated] = []
        self.strip: Box | None = None
        self._measure = measure
        self._labels_of = labels_of
        self._least_height = least_height
        self._cuts = {} if cuts is None else cuts
        y = 0.0
        for lane in grouping.lanes:
            y = self._put_lane(lane, y, before or {})
        self.height = self._put_strip(grouping.undated, undated_text_of, y)
        self._tops = [box.top for box in self.lanes]

    # --- days ------------------------------------------------------------------------------------------------------------------------

    @property
    def width(self) -> float:
        """The width of the content."""
        return self.axis.width

    def day_at(self, x: float, y: float) -> date | None:
        """The day under a point, None beside the axis."""
        return self.axis.day_at(x) if 0 <= x < self.axis.width else None

    def nearest_day(self, x: float, y: float) -> date:
        """The day of the axis nearest to a point."""
        return self.axis.day_at(x)

    def slot_at(self, x: float, y: float) -> Slot | None:
        """The day, week, month or quarter under a point, by the zoom."""
        return self.axis.slot_at(x)

    def day_box(self, day: date) -> Box | None:
        """A day over the whole height, None for one that is not on the axis."""
        if not self.axis.first <= day <= self.axis.last:
            return None
        return Box(self.axis.x_of(day), 0, self.axis.day_width, self.height)

    def span_boxes(self, first: date, last: date) -> list[Box]:
        """The days from `first` to `last`, as one box over the whole height."""
        begin, end = max(first, self.axis.first), min(last, self.axis.last)
        if begin > end:
            return []
        left = self.axis.x_of(begin)
        return [Box(left, 0, self.axis.x_of(end) + self.axis.day_width - left, self.height)]

    # --- what is where ---------------------------------------------------------------------------------------------------------------

    def lane_at(self, y: float) -> LaneBox | None:
        """The lane at a height."""
        at = bisect_right(self._tops, y) - 1
        return self.lanes[at] if at >= 0 and y < self.lanes[at].bottom else None

    def row_at(self, y: float) -> float:
        """The top of the row of bars at a height; below the lanes there are no rows, and the height is the middle of one."""
        box = self.lane_at(y)
        if box is None:
            return max(0.0, y - TRACK / 2)
        number = min(max(int((y - box.top - PADDING) // TRACK), 0), max(0, int((box.height - 2 * PADDING) // TRACK) - 1))
        return box.top + PADDING + number * TRACK

    def visible(self, left: float, top: float, right: float, bottom: float) -> Iterator[tuple[Piece, float]]:
        """The pieces that lie at all within some bounds, each with the y of its row."""
        for box in self.lanes[max(0, bisect_right(self._tops, top) - 1) :]:
            if box.top >= bottom:
                return
            for track in box.tracks:
                if track.top < bottom and track.top + TRACK > top:
                    for piece in track.between(left, right):
                        yield piece, track.top

    def hit(self, x: float, y: float) -> Hit:
        """What lies under a point; bars before their labels.  The days go on below the lanes."""
        for item in self.undated:
            if item.box.contains(x - self.left, y):
                return Hit(HitKind.TRAY, item.id)
        box = self.lane_at(y)
        day = self.day_at(x, y)
        if day is None or (self.strip is not None and self.strip.y <= y < self.strip.bottom):
            return Hit(HitKind.NOTHING)
        if box is None:
            return Hit(HitKind.DAY, day=day)
        for track in box.tracks:
            if track.top <= y < track.top + TRACK:
                for piece in track.between(x - 1, x + 1):
                    if piece.left - 1 <= x <= piece.right + 1:
                        return Hit(HitKind.BAR, piece.id, day, edge=_edge_at(piece, x))
                    if piece.side is LabelSide.RIGHT and piece.right < x < piece.label_right:
                        return Hit(HitKind.BAR, piece.id, day)
        return Hit(HitKind.DAY, day=day)

    @staticmethod
    def box_of(piece: Piece, top: float) -> Box:
        """The rectangle of a piece in the row at `top`."""
        height = {Shape.SPAN: SPAN, Shape.POINT: POINT}.get(piece.shape, BAR)
        return Box(piece.left, top + (TRACK - height) / 2, piece.right - piece.left, height)

    def count_in_view(self, lane: LaneBox) -> int:
        """How many of the activities of a lane lie in what is seen of the axis."""
        left, right = self.left, self.left + self.view_width
        return sum(piece.right > left and piece.left < right for track in lane.tracks for piece in track.between(left, right))

    def lanes_of(self, id: str) -> list[int]:
        """The indexes of the lanes in which a row stands."""
        return self._lanes_of_ids.get(id, [])

    def boxes_of(self, id: str) -> list[Box]:
        """The boxes of a row, one for each lane in which it stands; those without a date stand where the view is."""
        boxes = super().boxes_of(id)
        return [box._replace(x=box.x + self.left) for box in boxes] if id in self._undated_ids else boxes

    def tracks(self) -> dict[TrackKey, int]:
        """In which row of its lane everything stands."""
        return {(box.lane.id, piece.id): number for box in self.lanes for number, track in enumerate(box.tracks) for piece in track.pieces}

    @cached_property
    def order(self) -> list[str]:
        """Ids in reading order: lane by lane, by date, then what has no date."""
        keyed = [((box.index, piece.left, track.top), piece.id) for box in self.lanes for track in box.tracks for piece in track.pieces]
        return list(dict.fromkeys([*(id for _, id in sorted(keyed)), *(item.id for item in self.undated)]))

    def make_boxes(self) -> Mapping[str, list[Box]]:
        boxes: dict[str, list[Box]] = {}
        for lane in self.lanes:
            for track in lane.tracks:
                for piece in track.pieces:
                    boxes.setdefault(piece.id, []).append(self.box_of(piece, track.top))
        for item in self.undated:
            boxes.setdefault(item.id, []).append(item.box)
        return boxes

    @cached_property
    def _lanes_of_ids(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for box in self.lanes:
            for track in box.tracks:
                for piece in track.pieces:
                    found.setdefault(piece.id, []).append(box.index)
        return found

    @cached_property
    def _undated_ids(self) -> frozenset[str]:
        return frozenset(item.id for item in self.undated)

    # --- making ----------------------------------------------------------------------------------------------------------------------

    def _put_lane(self, lane: Lane, y: float, before: Mapping[TrackKey, int]) -> float:
        begin, end = self.axis.first.toordinal(), self.axis.last.toordinal()
        members = [member for member in lane.members if member.first <= end and member.last >= begin]
        if not members:
            return y
        box = LaneBox(lane, len(self.lanes), y)
        pieces = self._pieces(members, box.index)
        known = [piece for piece in pieces if (lane.id, piece.id) in before]
        for piece in known:
            self._put(box, piece, before[lane.id, piece.id])
        fresh = [piece for piece in pieces if (lane.id, piece.id) not in before] if known else pieces
        end_of_view = self.left + self.view_width  # what is seen now comes to the top
        for piece in sorted(fresh, key=lambda piece: piece.reach <= self.left or piece.left >= end_of_view):
            self._put(box, piece, None)
        box.tracks = [track for track in box.tracks if track.pieces]
        for number, track in enumerate(box.tracks):
            track.top = y + PADDING + number * TRACK
        box.height = max(len(box.tracks) * TRACK + 2 * PADDING, self._least_height(lane))
        self.lanes.append(box)
        return box.bottom

    @staticmethod
    def _put(box: LaneBox, piece: Piece, wanted: int | None) -> None:
        """Put a piece into the row that it had before, else into the first with room for it."""
        left, right = piece.left, piece.reach + LABEL_GAP if piece.side is LabelSide.RIGHT else piece.right
        if wanted is not None:
            while len(box.tracks) <= wanted:
                box.tracks.append(Track())
            if box.tracks[wanted].has_room(left, right):
                box.tracks[wanted].put(piece, left, right)
                return
        track = next((each for each in box.tracks if each.has_room(left, right)), None)
        if track is None:
            track = Track()
            box.tracks.append(track)
        track.put(piece, left, right)

    def _pieces(self, members: Sequence[Member], lane: int) -> list[Piece]:
        axis, begin = self.axis, self.axis.first.toordinal()
        day, end = axis.day_width, axis.width
        spans = [((first - begin) * day, (last + 1 - begin) * day) for _, first, last, *_ in members]
        used = sum(min(right, end) - max(left, 0.0) for left, right in spans)
        room = (_BUDGET * end - used) / len(members)
        longest = next((each for each in _LABELS if each <= room), _LABELS[-1])
        return [
            self._piece(member, lane, left, right, longest, end) for member, (left, right) in zip(members, spans, strict=True)
        ]  # fmt: skip

    def _piece(self, member: Member, lane: int, left: float, right: float, longest: float, end: float) -> Piece:
        row, shape = member.row, member.shape
        labels = self._labels_of(row)
        if shape is Shape.POINT:
            left = min(max((left + right) / 2, 0.0), end) - POINT / 2
            right = left + POINT
            label, at = self._beside(labels, longest), right + LABEL_GAP
            return Piece(row.id, lane, shape, left, right, label, LabelSide.RIGHT, at, at + self._measure(label), False, False)
        from_before, to_after = left < 0, member.open_end or right > end
        left = 0.0 if from_before else left + _MARGIN
        right = end if to_after else max(right - _MARGIN, left + _LEAST_BAR)
        if shape is Shape.UNCERTAIN_POINT:
            label, side = self._beside(labels, longest), LabelSide.RIGHT
        else:
            # at an end of the axis a label beside a bar would stand where nobody looks
            label, side = self._label(labels, right - left - 2 * _INSIDE, -1.0 if from_before or to_after else longest)
        at = left + _INSIDE if side is LabelSide.INSIDE else right + LABEL_GAP
        return Piece(
            row.id, lane, shape, left, right, label, side, at, at + (self._measure(label) if label else 0.0), from_before, to_after
        )

    def _label(self, labels: Labels, inside: float, longest: float) -> tuple[str, LabelSide]:
        """Inside if it fits, else to the right (if that may be `longest` px long); a short one only where no whole one fits."""
        measure = self._measure
        for choice in labels:
            for text in choice:
                if inside > _LEAST_INSIDE and measure(text) <= inside:
                    return text, LabelSide.INSIDE
            for text in choice:
                if measure(text) <= longest:
                    return text, LabelSide.RIGHT
        if longest < 0 and inside < _LABELS[-1]:
            return "", LabelSide.NONE
        return self._cut(labels, max(inside, longest)), LabelSide.INSIDE if inside >= longest else LabelSide.RIGHT

    def _beside(self, labels: Labels, longest: float) -> str:
        for choice in labels:
            for text in choice:
                if self._measure(text) <= longest:
                    return text
        return self._cut(labels, longest)

    def _cut(self, labels: Labels, room: float) -> str:
        """The shortest text, cut to the room."""
        text = (labels.short or labels.whole)[-1]
        made = self._cuts.get((text, room))
        if made is None:
            made = self._cuts[text, room] = shortened(text, room, self._measure)
        return made

    def _put_strip(self, rows: Sequence[CalendarRow], text_of: Callable[[CalendarRow], str], y: float) -> float:
        """What has no date, from left to right below the lanes; answers where it ends."""
        if not rows:
            return y
        x, line = _STRIP_LEFT, y + PADDING
        for row in rows:
            text = shortened(text_of(row), min(_LONGEST_UNDATED, self.view_width - 34), self._measure)
            width = 26 + self._measure(text)
            if x > _STRIP_LEFT and x + width > self.view_width:
                x, line = _STRIP_LEFT, line + _STRIP_LINE
            self.undated.append(Undated(row.id, text, Box(x, line, width, _STRIP_LINE - 2)))
            x += width + 10
        bottom = line + _STRIP_LINE + PADDING
        self.strip = Box(0, y, self.view_width, bottom - y)
        return bottom


def _edge_at(piece: Piece, x: float) -> int:
    if piece.shape not in (Shape.BAR, Shape.SPAN):
        return 0
    reach = min(5.0, (piece.right - piece.left) / 4)
    if x < piece.left + reach and not piece.from_before:
        return -1
    return 1 if x >= piece.right - reach and not piece.to_after else 0

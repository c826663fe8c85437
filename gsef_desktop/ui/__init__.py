"""The window."""

from gsef_desktop.ui.keep_none import keep_none

keep_none()

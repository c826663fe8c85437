"""The main window: navigation, top bar, inspector frame, status bar, search."""

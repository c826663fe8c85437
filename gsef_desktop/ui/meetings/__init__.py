"""The Meetings view."""

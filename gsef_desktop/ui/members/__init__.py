"""The Members view."""

"""Panels that edit the selected record in place, shared by all views."""

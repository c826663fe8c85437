"""Tests of the window, by what a user does."""

"""The Print page of a meeting and of the programme: which document, what of it, and the very pages."""

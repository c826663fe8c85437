"""Item models that several views share."""

"""Quality of life: asked question by question, put down and taken up again, confirmed once, compared."""

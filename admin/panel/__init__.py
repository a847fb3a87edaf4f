"""The operator's web panel: a process of its own, server-rendered over the desk."""

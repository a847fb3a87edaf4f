"""One module a subject: its routes in `PAGES`, its words in `panel*.ftl`, its looks in `templates/<subject>.html`."""

"""
How the documentation is built: `make docs`.
"""

import importlib.metadata

project = "newsparse"
author = "the newsparse authors"
copyright = "2026, the newsparse authors"
release = importlib.metadata.version("newsparse")
version = ".".join(release.split(".")[:2])

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build", "samples"]
smartquotes = False  # quotation marks are what the pages are about
default_role = "code"  # docstrings mark names as Markdown does

myst_heading_anchors = 3
myst_enable_extensions = ["deflist"]

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_preserve_defaults = True
napoleon_google_docstring = True
napoleon_numpy_docstring = False

html_theme = "furo"
html_title = f"newsparse {version}"
html_static_path = ["_static"]
html_css_files = ["pages.css"]
html_show_sphinx = False
html_copy_source = False

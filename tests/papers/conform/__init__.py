"""A conformance checker for PDF/A and PDF/UA, written apart from the writer it tests."""

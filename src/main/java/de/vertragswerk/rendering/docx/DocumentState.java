package de.vertragswerk.rendering.docx;

/** What the writers of one document share. */
record DocumentState(Bookmarks bookmarks, Anchors anchors, DocumentNumbering numbering) {}

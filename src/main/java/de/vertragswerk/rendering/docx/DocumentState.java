package de.vertragswerk.rendering.docx;

import de.vertragswerk.rendering.layout.TableColumns;

/** What the writers of one document share. */
record DocumentState(
    Bookmarks bookmarks,
    Anchors anchors,
    DocumentNumbering numbering,
    Pictures pictures,
    Controls controls,
    TableColumns columns) {}

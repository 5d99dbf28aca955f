package de.vertragswerk.rendering.docx;

import de.vertragswerk.rendering.layout.TableColumns;
import java.util.Map;

/**
 * What the file takes over from the printed contract.
 *
 * @param pages where the listed sections begin, by their anchors
 * @param columns how wide the columns of tables are
 */
record PrintedLayout(Map<String, Integer> pages, TableColumns columns) {}

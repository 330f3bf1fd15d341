package org.parallax.workbench.problems;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** A column of the Problems view: the words of the text that are wrong. */
public final class WordsField extends MarkerField {

    @Override
    public String getValue(MarkerItem item) {
        return item.getAttributeValue(ProblemMarkers.WORDS, "");
    }

    @Override
    public int getDefaultColumnWidth(Control control) {
        return ColumnWidth.of(control, 18);
    }
}

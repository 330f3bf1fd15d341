package org.parallax.workbench.problems;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** A column of the Problems view: the code of the check that found it. */
public final class CodeField extends MarkerField {

    @Override
    public String getValue(MarkerItem item) {
        return item.getAttributeValue(ProblemMarkers.CODE, "");
    }

    @Override
    public int getDefaultColumnWidth(Control control) {
        return ColumnWidth.of(control, 20);
    }
}

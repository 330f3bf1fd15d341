package org.parallax.workbench.problems;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** A column of the Problems view: the name of the file. */
public final class FileField extends MarkerField {

    @Override
    public String getValue(MarkerItem item) {
        return item.getMarker() == null ? "" : item.getMarker().getResource().getName();
    }

    @Override
    public int getDefaultColumnWidth(Control control) {
        return ColumnWidth.of(control, 22);
    }
}

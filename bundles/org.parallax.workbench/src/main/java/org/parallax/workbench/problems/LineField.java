package org.parallax.workbench.problems;

import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** A column of the Problems view: the line, ordered as numbers are. */
public final class LineField extends MarkerField {

    @Override
    public String getValue(MarkerItem item) {
        int line = line(item);
        return line == 0 ? "" : Integer.toString(line);
    }

    @Override
    public int compare(MarkerItem one, MarkerItem other) {
        return Integer.compare(line(one), line(other));
    }

    @Override
    public int getDefaultColumnWidth(Control control) {
        return ColumnWidth.of(control, 6);
    }

    private static int line(MarkerItem item) {
        return item.getAttributeValue(IMarker.LINE_NUMBER, 0);
    }
}

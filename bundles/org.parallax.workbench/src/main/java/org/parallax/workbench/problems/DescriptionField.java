package org.parallax.workbench.problems;

import java.util.Comparator;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;
import org.parallax.workbench.theme.Icon;

/** A column of the Problems view: what is wrong, with a sign for how bad it is; errors come first when it is sorted. */
public final class DescriptionField extends MarkerField {

    private static final Comparator<MarkerItem> WORST_FIRST = Comparator
            .comparingInt(DescriptionField::severity).reversed()
            .thenComparing(DescriptionField::message, String.CASE_INSENSITIVE_ORDER);

    @Override
    public String getValue(MarkerItem item) {
        return message(item);
    }

    @Override
    public void update(ViewerCell cell) {
        super.update(cell);
        var item = (MarkerItem) cell.getElement();
        if (item.getMarker() != null) {
            // Never disposed while the program runs: three images.
            cell.setImage(JFaceResources.getResources().get(Icon.of(sign(item))));
        }
    }

    @Override
    public int compare(MarkerItem one, MarkerItem other) {
        return WORST_FIRST.compare(one, other);
    }

    @Override
    public int getDefaultColumnWidth(Control control) {
        return ColumnWidth.of(control, 60);
    }

    private static String sign(MarkerItem item) {
        return switch (severity(item)) {
            case IMarker.SEVERITY_ERROR -> "error";
            case IMarker.SEVERITY_WARNING -> "warning";
            default -> "information";
        };
    }

    private static int severity(MarkerItem item) {
        return item.getAttributeValue(IMarker.SEVERITY, IMarker.SEVERITY_INFO);
    }

    private static String message(MarkerItem item) {
        return item.getAttributeValue(IMarker.MESSAGE, "");
    }
}

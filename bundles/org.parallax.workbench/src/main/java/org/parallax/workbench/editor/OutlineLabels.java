package org.parallax.workbench.editor;

import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.parallax.dsl.ide.outline.OutlineEntry;
import org.parallax.workbench.theme.Icon;

/** A line of the outline: title, then the date in a quieter tone. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {

    private final ResourceManager images;

    OutlineLabels(ResourceManager images) {
        this.images = images;
    }

    @Override
    public StyledString getStyledText(Object element) {
        var entry = (OutlineEntry) element;
        var text = new StyledString(entry.title().isEmpty() ? entry.name() : entry.title());
        return entry.detail().isEmpty() ? text : text.append("  " + entry.detail(), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public Image getImage(Object element) {
        return images.create(Icon.of(switch (((OutlineEntry) element).type()) {
            case "Scenario" -> "scenario";
            case "RelationshipHeader" -> "relationship";
            case "Decision" -> "decision";
            case "Option" -> "option";
            case "Expectation" -> "expectation";
            case "Assumption" -> "assumption";
            case "Trigger" -> "drivers";
            case "Leader" -> "leader";
            case "Agreement" -> "agreement";
            case "Source" -> "source";
            case "State" -> "state";
            case "EventKind" -> "kind";
            default -> "event";
        }));
    }
}

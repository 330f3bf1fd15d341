package org.parallax.workbench.editor;

import java.util.regex.Pattern;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.parallax.dsl.ide.outline.OutlineEntry;
import org.parallax.workbench.theme.Icon;

/** A line of the outline: what is dated begins with its date, so that a narrow column cuts no dates off. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}");

    private final ResourceManager images;

    OutlineLabels(ResourceManager images) {
        this.images = images;
    }

    /** For a viewer's cells, with all that is known of a line as its tooltip. */
    DelegatingStyledCellLabelProvider cells() {
        return new DelegatingStyledCellLabelProvider(this) {
            @Override
            public String getToolTipText(Object element) {
                return toolTip((OutlineEntry) element);
            }
        };
    }

    @Override
    public StyledString getStyledText(Object element) {
        var entry = (OutlineEntry) element;
        var title = entry.title().isEmpty() ? entry.name() : entry.title();
        if (isDated(entry)) {
            return new StyledString(shortened(entry.detail()) + "  ", StyledString.QUALIFIER_STYLER).append(title);
        }
        var text = new StyledString(title);
        return entry.detail().isEmpty() ? text : text.append("  " + entry.detail(), StyledString.QUALIFIER_STYLER);
    }

    private static boolean isDated(OutlineEntry entry) {
        return DATE.matcher(entry.detail()).lookingAt();
    }

    /** A window inside one year says the year once. */
    private static String shortened(String dates) {
        var ends = dates.split(" – ", 2);
        return ends.length == 2 && ends[1].length() > 5 && ends[0].regionMatches(0, ends[1], 0, 5)
                ? ends[0] + "–" + ends[1].substring(5)
                : dates;
    }

    private static String toolTip(OutlineEntry entry) {
        var text = new StringBuilder(entry.title().isEmpty() ? entry.name() : entry.title());
        if (!entry.title().isEmpty() && !entry.name().isEmpty()) {
            text.append(" (").append(entry.name()).append(')');
        }
        return entry.detail().isEmpty() ? text.toString() : text.append('\n').append(entry.detail()).toString();
    }

    @Override
    public Image getImage(Object element) {
        return images.create(Icon.of(switch (((OutlineEntry) element).type()) {
            case "Scenario", "Exercise" -> "scenario";
            case "RelationshipHeader", "LibraryHeader", "LayerHeader", "Move" -> "relationship";
            case "Decision", "DecisionTask" -> "decision";
            case "Option", "Chance", "Objective" -> "option";
            case "Expectation", "BeliefQuestion", "Resolution" -> "expectation";
            case "Assumption", "ParameterAssumption" -> "assumption";
            case "Trigger" -> "drivers";
            case "Leader", "Team" -> "leader";
            case "Agreement" -> "agreement";
            case "Source", "Message", "Question" -> "source";
            case "State" -> "state";
            case "EventKind" -> "kind";
            default -> "event";
        }));
    }
}

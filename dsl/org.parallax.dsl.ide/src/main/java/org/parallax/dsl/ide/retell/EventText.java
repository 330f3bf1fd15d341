package org.parallax.dsl.ide.retell;

import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.parallax.dsl.record.Corrections;
import org.parallax.dsl.scoping.ParameterTypes;
import org.parallax.model.Argument;
import org.parallax.model.Event;
import org.parallax.model.Leader;
import org.parallax.model.Named;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Parameter;

/**
 * Writes a documented event as a statement of a scenario. A leader who is out of office by then is left out if the kind
 * does not require one.
 */
record EventText(Event documented, String name, YearMonth month, YearMonth asOf) {

    private static final int WIDTH = 110;

    /** The event as a statement, on one line where that is short enough. */
    String inside(String indent) {
        var head = opening() + month;
        var tail = ": " + documented.getKind().getName() + arguments();
        boolean fits = indent.length() + head.length() + 1 + tail.length() <= WIDTH;
        return head + (fits ? " " : "\n" + indent + "  ") + tail;
    }

    /** The statement up to its month. */
    String opening() {
        return "event " + name + title() + " in ";
    }

    /** A correction that gives no title leaves the event the one it was first told with. */
    private String title() {
        var titled = documented.getTitle().isBlank() ? Corrections.firstTelling(documented) : documented;
        return NodeModelUtils.findNodesForFeature(titled, ParallaxPackage.Literals.NAMED__TITLE).stream()
                .findFirst()
                .map(node -> " " + NodeModelUtils.getTokenText(node))
                .orElse("");
    }

    private String arguments() {
        var words = documented.getArguments().stream()
                .filter(argument -> !canDoWithout(argument) || !isPast(argument))
                .map(argument -> NodeModelUtils.getTokenText(NodeModelUtils.findActualNodeFor(argument)))
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? "" : " { " + words + " }";
    }

    private static boolean canDoWithout(Argument argument) {
        return ParameterTypes.parameterOf(argument).filter(Parameter::isOptional).isPresent();
    }

    private boolean isPast(Argument argument) {
        return argument.getValues().stream().anyMatch(this::isOutOfOffice);
    }

    private boolean isOutOfOffice(Named value) {
        return value instanceof Leader leader && leader.getTerms().stream().noneMatch(term -> began(term.getFrom().month())
                && !began(term.getTo().month()));
    }

    /** Whether something was known to have come by the scenario's {@code as of}. */
    private boolean began(Optional<YearMonth> when) {
        return when.filter(month -> !month.isAfter(asOf)).isPresent();
    }
}

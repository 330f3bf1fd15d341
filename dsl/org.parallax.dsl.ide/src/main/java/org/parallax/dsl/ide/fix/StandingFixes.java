package org.parallax.dsl.ide.fix;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.dsl.ide.text.Span;
import org.parallax.dsl.ide.text.TextChange;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.dsl.scenario.AsOf;
import org.parallax.dsl.signs.TextLines;
import org.parallax.model.Argument;
import org.parallax.model.Event;
import org.parallax.model.EventKind;
import org.parallax.model.InMonth;
import org.parallax.model.OnDate;
import org.parallax.model.Parameter;
import org.parallax.model.Role;
import org.parallax.model.Scenario;

/** Fixes for events that end nothing: another condition, none, or one that begins before. */
final class StandingFixes {

    private final Diagnostic finding;
    private final XtextResource resource;
    private final Span place;

    StandingFixes(Diagnostic finding, XtextResource resource) {
        this.finding = finding;
        this.resource = resource;
        this.place = new Span(finding.offset(), finding.length());
    }

    /** The fixes, the most likely first. */
    List<Fix> all() {
        return isNamed() ? Stream.concat(finding.data().stream().map(name -> new Fix("End " + name + " instead",
                List.of(new TextChange(place, name)))), new Removals(resource).found(place).stream()).toList()
                : Stream.concat(finding.data().stream().flatMap(name -> named(name).stream()), begunBefore().stream()).toList();
    }

    /** Whether what is not in force is told by name. */
    private boolean isNamed() {
        ILeafNode before = NodeModelUtils.findLeafNodeAtOffset(root(), place.offset() - 1);
        while (before != null && (before.isHidden() || before.getText().equals(",") || before.getLength() == 0)) {
            before = NodeModelUtils.findLeafNodeAtOffset(root(), before.getOffset() - 1);
        }
        return before != null && !before.getText().equals(":");
    }

    private Optional<Fix> named(String name) {
        return QuickFixes.around(place.offset(), resource, Event.class).map(NodeModelUtils::findActualNodeFor)
                .flatMap(QuickFixes::closingBrace)
                .map(brace -> new Fix("End " + name, List.of(new TextChange(new Span(brace, 0), "ends " + name + " "))));
    }

    /** Plans a condition of the kind that is ended, in the month before, with what both kinds ask for. */
    private Optional<Fix> begunBefore() {
        return QuickFixes.around(place.offset(), resource, Event.class)
                .filter(event -> event.eContainer() instanceof Scenario)
                .flatMap(event -> event.getKind().getEnded().stream().findFirst().filter(kind -> !kind.eIsProxy())
                        .flatMap(kind -> monthBefore(event).flatMap(month -> arguments(event, kind)
                                .map(given -> begunBefore(event, kind, month, given)))));
    }

    private Fix begunBefore(Event event, EventKind kind, YearMonth month, String given) {
        INode node = NodeModelUtils.findActualNodeFor(event);
        String text = root().getText();
        int line = TextLines.start(text, node.getOffset());
        String indent = text.substring(line, node.getOffset());
        String name = event.getName() + "Begun";
        return new Fix("Begin it before", List.of(new TextChange(new Span(node.getOffset(), 0), "event " + name + " in " + month + " : "
                + kind.getName() + " { " + given + " }\n" + (indent.isBlank() ? indent : ""))));
    }

    private static Optional<YearMonth> monthBefore(Event event) {
        Optional<YearMonth> when = switch (event.getWhen()) {
            case OnDate on -> on.getDate().month();
            case InMonth in -> in.getMonth().month();
            case null, default -> Optional.empty();
        };
        return when.map(month -> month.minusMonths(1))
                .filter(month -> AsOf.around(event).filter(asOf -> month.isAfter(asOf.month())).isPresent());
    }

    /** What the condition's kind needs, as the ending event gives it; empty where that does not give all. */
    private static Optional<String> arguments(Event event, EventKind kind) {
        List<String> given = new ArrayList<>();
        for (Parameter parameter : kind.getParameters()) {
            Optional<Argument> argument = event.getArguments().stream()
                    .filter(each -> each.getRole() == parameter.getRole()).findFirst();
            argument.ifPresent(each -> given.add(NodeModelUtils.getTokenText(NodeModelUtils.findActualNodeFor(each))));
            if (argument.isEmpty() && !parameter.isOptional() && parameter.getRole() != Role.CONSENTED) {
                return Optional.empty();
            }
        }
        return Optional.of(given.stream().collect(Collectors.joining(" ")));
    }

    private INode root() {
        return resource.getParseResult().getRootNode();
    }
}

package org.parallax.dsl.ide.fix;

import com.google.common.collect.Streams;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import org.parallax.dsl.values.NameConverter;
import org.parallax.model.Event;
import org.parallax.model.EventKind;
import org.parallax.model.InMonth;
import org.parallax.model.Named;
import org.parallax.model.OnDate;
import org.parallax.model.Scenario;

/** Fixes for events that end nothing: another condition, none, or one that begins before. */
final class StandingFixes {

    private final Diagnostic finding;
    private final XtextResource resource;
    private final Span place;
    private final NameConverter written;

    StandingFixes(Diagnostic finding, XtextResource resource) {
        this.finding = finding;
        this.resource = resource;
        this.place = new Span(finding.offset(), finding.length());
        this.written = resource.getResourceServiceProvider().get(NameConverter.class);
    }

    /** The fixes, the most likely first. */
    List<Fix> all() {
        return isNamed() ? Stream.concat(finding.data().stream().map(name -> new Fix("End " + name + " instead",
                List.of(new TextChange(place, written.toString(name))))), new Removals(resource).found(place).stream()).toList()
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
                .map(node -> QuickFixes.closingBrace(node)
                        .map(brace -> new TextChange(new Span(brace, 0), "ends " + written.toString(name) + " "))
                        .orElseGet(() -> new TextChange(new Span(node.getEndOffset(), 0), " { ends " + written.toString(name) + " }")))
                .map(change -> new Fix("End " + name, List.of(change)));
    }

    /** Plans a condition of the kind that is ended, in the month before, with what both kinds ask for. */
    private Optional<Fix> begunBefore() {
        return QuickFixes.around(place.offset(), resource, Event.class)
                .filter(event -> event.eContainer() instanceof Scenario)
                .flatMap(event -> event.getKind().getEnded().stream().findFirst().filter(kind -> !kind.eIsProxy())
                        .flatMap(kind -> monthBefore(event).flatMap(month -> EarlierCondition.arguments(event, kind, written)
                                .map(given -> begunBefore(event, kind, month, given)))));
    }

    private Fix begunBefore(Event event, EventKind kind, YearMonth month, String given) {
        INode node = NodeModelUtils.findActualNodeFor(event);
        String text = root().getText();
        int line = TextLines.start(text, node.getOffset());
        String indent = text.substring(line, node.getOffset());
        return new Fix("Begin it before", List.of(new TextChange(new Span(node.getOffset(), 0), "event " + freeName(event) + " in " + month
                + " : " + written.toString(kind.getName()) + " { " + given + " }\n" + (indent.isBlank() ? indent : ""))));
    }

    /** A name that nothing has in any file that is loaded. */
    private String freeName(Event event) {
        Set<String> taken = resource.getResourceSet().getResources().stream().flatMap(file -> Streams.stream(file.getAllContents()))
                .filter(Named.class::isInstance).map(named -> ((Named) named).getName()).collect(Collectors.toSet());
        String name = event.getName() + "Begun";
        return IntStream.iterate(1, number -> number + 1).mapToObj(number -> number == 1 ? name : name + number)
                .filter(each -> !taken.contains(each)).findFirst().orElseThrow();
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

    private INode root() {
        return resource.getParseResult().getRootNode();
    }
}

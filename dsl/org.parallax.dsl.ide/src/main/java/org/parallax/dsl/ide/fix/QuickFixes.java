package org.parallax.dsl.ide.fix;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.dsl.ide.text.Span;
import org.parallax.dsl.ide.text.TextChange;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.model.Argument;
import org.parallax.model.Condition;
import org.parallax.model.Correction;
import org.parallax.model.Event;
import org.parallax.model.EventKind;
import org.parallax.model.Happening;
import org.parallax.model.Occurrence;
import org.parallax.model.Option;
import org.parallax.model.Statement;
import org.parallax.model.Trigger;

/**
 * Offers fixes for what the checks found. A fix is offered only if applying it removes the finding or is a step towards
 * that.
 */
public final class QuickFixes {

    /** The fixes for a finding, the most likely first; none where only the author can decide. */
    public List<Fix> of(Diagnostic finding, XtextResource resource) {
        IssueCode code;
        try {
            code = IssueCode.valueOf(finding.code());
        } catch (IllegalArgumentException fromAPlugIn) {
            return List.of();
        }
        var place = new Span(finding.offset(), finding.length());
        return switch (code) {
            case UNKNOWN_NAME, UNKNOWN_PARAMETER, PARAMETER_COURSE, IMPOSSIBLE_DATE, DATE_PRECISION, OUT_OF_SCALE, PROBABILITY_RANGE, BEFORE_AS_OF,
                    OUTSIDE_HORIZON, EXPECTATION_OUTSIDE_HORIZON, REDEFINED, OPTION_SHARES, OTHER_RECORD,
                    PARAMETER_TYPE, CONTRARY_WORD, AS_OF_OUTSIDE_RECORD, CONTROL_SIGN, FORMER_NAME,
                    KNOWN_TOO_EARLY, TERM_NOT_OVER, NAME_OF_OTHER, MOVE_ORDER, OUTSIDE_MOVE, LONGER_THAN_MOVE, DECIDER_WITHOUT_SEATS,
                    DUE_TOO_EARLY, UNKNOWN_LANGUAGE -> replacements(finding, place);
            case UNKNOWN_THEORY -> DriverFixes.of(finding, resource).map(List::of).orElseGet(() -> replacements(finding, place));
            case DUPLICATE_NAME -> Stream.concat(CorrectionFixes.of(place, resource).stream(), replacements(finding, place).stream()).toList();
            case FOREIGN_SIGN, SYNTAX -> SlipFixes.of(finding, resource);
            case RESERVED_WORD -> List.of(insertion("Write ^ before the word", place.offset(), "^"));
            case MISSING_BRACE -> List.of(insertion("Close the brace", end(resource), "\n}\n"));
            case RANGE_ORDER -> swap(finding, place, resource).stream().toList();
            case MISSING_ARGUMENT -> missingArgument(finding, resource).stream().toList();
            case UNKNOWN_ARGUMENT, DUPLICATE_ARGUMENT -> removedArgument(place, resource).stream().toList();
            case OPTION_SHARE_MISSING -> missingShare(finding, place, resource).stream().toList();
            case ADDS_TO_RECORD -> kept(finding, resource);
            case FADING_MISSING -> missingFading(finding, place, resource).stream().toList();
            case DUPLICATE_ASSUMPTION, SECOND_PROJECT, REPLACED_TWICE, CORRECTED_TWICE, CORRECTED_IN_PLACE -> new Removals(resource).statement(place).stream().toList();
            case DUPLICATE_STATEMENT, DUPLICATE_THEORY -> new Removals(resource).found(place)
                    .or(() -> new Removals(resource).exerciseStatement(place)).stream().toList();
            case LAYERS_CHANGED -> new Removals(resource).list(place, "with").stream().toList();
            case LAYER_OF_OTHER_RECORD -> new Removals(resource).member(place, "with").stream().toList();
            case LAYER_NOT_CHOSEN -> finding.data().stream().map(layers -> LayerFixes.chosen(layers, place, resource)).toList();
            case CONDITION_NOT_IN_FORCE, CONDITION_ALREADY_ENDED, ENDS_LATER, ENDS_NO_CONDITION ->
                    new StandingFixes(finding, resource).all();
            case DIRECTED_EFFECT -> new Removals(resource).clause(place, List.of("of")).stream().toList();
            case GUARD_SETTLED -> missingParameter(finding, resource);
            case FADING_CONTRADICTION -> untilEnded(resource, place).stream().toList();
            case UNREAD_JUDGEMENT -> ProvenanceFixes.reading(place, resource).stream().toList();
            case RECORD_WORD -> ProvenanceFixes.withoutClause(place, resource)
                    .or(() -> ProvenanceFixes.withoutWord(place, resource)).stream().toList();
            case NO_WORDS, THROUGH_ITSELF, ANNOUNCED_AFTER_SIGNED -> ProvenanceFixes.withoutClause(place, resource).stream().toList();
            case NO_EFFECT -> LayerFixes.repeated(place, resource).or(() -> CorrectionFixes.idle(place, resource)).or(() -> withoutEffect(place, resource)).or(() -> ProvenanceFixes.withoutClause(place, resource)).stream()
                    .toList();
            default -> new ExerciseFixes(finding, resource).of(code);
        };
    }

    static List<Fix> replacements(Diagnostic finding, Span place) {
        return finding.data().stream()
                .map(text -> new Fix(label(text), List.of(new TextChange(place, text))))
                .toList();
    }

    private static String label(String text) {
        return text.isEmpty() ? "Leave it out" : "Change to " + (text.isBlank() ? text.indexOf('\n') < 0 ? "an ordinary blank"
                : "an ordinary line end" : text);
    }

    private static Fix insertion(String label, int offset, String text) {
        return new Fix(label, List.of(new TextChange(new Span(offset, 0), text)));
    }

    private static Optional<Fix> swap(Diagnostic finding, Span later, XtextResource resource) {
        if (finding.data().size() != 2) {
            return Optional.empty();
        }
        String first = finding.data().get(0);
        String last = finding.data().get(1);
        int start = text(resource).lastIndexOf(first, later.offset() - 1);
        return start < 0
                ? Optional.empty()
                : Optional.of(new Fix("Swap the ends", List.of(
                        new TextChange(new Span(start, first.length()), last), new TextChange(later, first))));
    }

    private static Optional<Fix> missingArgument(Diagnostic finding, XtextResource resource) {
        if (finding.data().isEmpty()) {
            return Optional.empty();
        }
        String role = finding.data().get(0);
        return around(finding.offset(), resource, Occurrence.class).flatMap(QuickFixes::node).map(node -> {
            Optional<Integer> brace = closingBrace(node);
            String label = "Add the argument “" + role + "”";
            return brace.isPresent()
                    ? insertion(label, brace.get(), role + " ")
                    : insertion(label, node.getEndOffset(), " { " + role + " }");
        });
    }

    private static Optional<Fix> removedArgument(Span place, XtextResource resource) {
        return around(place.offset(), resource, Argument.class).flatMap(QuickFixes::node)
                .map(node -> new Fix("Leave it out", List.of(new TextChange(Span.of(node), ""))));
    }

    /** Only what can be left out without taking anything else along. */
    private static Optional<Fix> withoutEffect(Span place, XtextResource resource) {
        var removals = new Removals(resource);
        if (around(place.offset(), resource, Condition.class).isPresent()) {
            return removals.found(place);
        }
        Optional<Fix> probability = text(resource).startsWith("100", place.offset())
                ? removals.clause(place, List.of("with", "probability")) : Optional.empty();
        return probability.or(() -> removals.clause(place, List.of("leaving"))).or(() -> around(place.offset(), resource, Statement.class)
                .filter(each -> !(each instanceof Happening || each instanceof Occurrence || each instanceof Trigger))
                .flatMap(each -> removals.statement(place)));
    }

    private static Optional<Fix> missingShare(Diagnostic finding, Span name, XtextResource resource) {
        if (finding.data().isEmpty()) {
            return Optional.empty();
        }
        String share = finding.data().get(0);
        return around(name.offset(), resource, Option.class).flatMap(QuickFixes::node).map(node -> {
            int after = name.end();
            for (ILeafNode leaf : node.getLeafNodes()) {
                if (!leaf.isHidden() && leaf.getOffset() >= name.end() && leaf.getText().startsWith("\"")) {
                    after = leaf.getEndOffset();
                }
                if (leaf.getText().equals("{")) {
                    break;
                }
            }
            return insertion("Add " + share, after, " " + share);
        });
    }

    private static List<Fix> kept(Diagnostic finding, XtextResource resource) {
        return Stream.concat(
                around(finding.offset(), resource, Event.class).filter(event -> !(event instanceof Correction)).flatMap(MovedEvent::of).stream(),
                finding.data().stream().map(record -> insertion(
                        "Begin the file with “relationship " + record + "”", 0, "relationship " + record + "\n\n"))).toList();
    }

    private static Optional<Fix> missingFading(Diagnostic finding, Span name, XtextResource resource) {
        String clause = finding.data().isEmpty() ? "fades over 6 months" : finding.data().get(0);
        return around(name.offset(), resource, EventKind.class).flatMap(QuickFixes::node).flatMap(QuickFixes::closingBrace)
                .map(brace -> insertion("Add “" + clause + "”", brace, "  " + clause + "\n"));
    }

    private static List<Fix> missingParameter(Diagnostic finding, XtextResource resource) {
        return around(finding.offset(), resource, EventKind.class).flatMap(QuickFixes::node).stream()
                .flatMap(node -> finding.data().stream().map(parameter -> insertion("Add “" + parameter + "”",
                        afterBrace(node), " " + parameter))).toList();
    }

    /** What fades once it is ended says so. */
    private static Optional<Fix> untilEnded(XtextResource resource, Span place) {
        return around(place.offset(), resource, EventKind.class).flatMap(QuickFixes::node).flatMap(node -> {
            for (ILeafNode leaf : node.getLeafNodes()) {
                if (leaf.getText().equals("lasts")) {
                    return Optional.of(insertion("Write “lasts until ended”", leaf.getEndOffset(), " until ended"));
                }
                if (leaf.getText().equals("then")) {
                    return Optional.of(insertion("Write “lasts until ended”", leaf.getOffset(), "lasts until ended "));
                }
            }
            return Optional.<Fix>empty();
        });
    }

    private static int afterBrace(ICompositeNode node) {
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden() && leaf.getText().equals("{")) {
                return leaf.getEndOffset();
            }
        }
        return node.getEndOffset();
    }

    static <T extends EObject> Optional<T> around(int offset, XtextResource resource, Class<T> type) {
        INode root = resource.getParseResult().getRootNode();
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset);
        EObject element = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
        return Optional.ofNullable(EcoreUtil2.getContainerOfType(element, type));
    }

    private static Optional<ICompositeNode> node(EObject element) {
        return Optional.ofNullable(NodeModelUtils.findActualNodeFor(element));
    }

    static Optional<Integer> closingBrace(ICompositeNode node) {
        Optional<Integer> last = Optional.empty();
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden() && leaf.getText().equals("}")) {
                last = Optional.of(leaf.getOffset());
            }
        }
        return last;
    }

    private static int end(XtextResource resource) {
        return text(resource).length();
    }

    private static String text(XtextResource resource) {
        return resource.getParseResult().getRootNode().getText();
    }
}

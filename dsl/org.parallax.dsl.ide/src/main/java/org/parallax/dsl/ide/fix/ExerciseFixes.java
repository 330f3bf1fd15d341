package org.parallax.dsl.ide.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.dsl.exercise.ExerciseParts;
import org.parallax.dsl.exercise.SeatRange;
import org.parallax.dsl.ide.text.Span;
import org.parallax.dsl.ide.text.TextChange;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.dsl.signs.TextLines;
import org.parallax.model.BeliefQuestion;
import org.parallax.model.DecisionTask;
import org.parallax.model.Exercise;
import org.parallax.model.ExerciseStatement;
import org.parallax.model.Languages;
import org.parallax.model.ParallaxPackage.Literals;

/** Fixes for exercises: clauses that statements lack, and those that they have too much. */
final class ExerciseFixes {

    private final Diagnostic finding;
    private final XtextResource resource;
    private final Span place;
    private final Removals removals;

    ExerciseFixes(Diagnostic finding, XtextResource resource) {
        this.finding = finding;
        this.resource = resource;
        this.place = new Span(finding.offset(), finding.length());
        this.removals = new Removals(resource);
    }

    /** The fixes, the most likely first. */
    List<Fix> of(IssueCode code) {
        return switch (code) {
            case MISSING_SCENARIO -> added(brace().stream().toList(), "", " ");
            case NO_MOVES, LEFT_TO_CHANCE -> statements();
            case MISSING_MOVE, MISSING_DECIDER, MISSING_BELIEF_TIME, MOVE_WITHOUT_MONTH -> added(statementEnd().stream().toList(), " ", "");
            case MISSING_DUE -> added(List.of(place.end()), " ", "");
            case RECEIVER_WITHOUT_SEATS -> removals.member(place, "to").stream().toList();
            case TITLE_IN_FIRST_LANGUAGE -> removals.found(place).stream().toList();
            case STATE_PLAYED_TWICE -> removals.member(place, "of").stream().toList();
            case DECISION_RULE -> finding.data().isEmpty() ? removals.clause(place, List.of("with")).stream().toList()
                    : QuickFixes.replacements(finding, place);
            case SECRET_OF_ONE, SECRET_AMONG_FEW -> removals.clause(place, List.of()).stream().toList();
            case SECRET_AMONG_PERHAPS_FEW -> Stream.concat(threeSeats().stream(), removals.clause(place, List.of()).stream()).toList();
            case BELIEF_FORM -> form();
            case KNOWN_ANSWER -> finding.data().isEmpty() ? removals.found(place).stream().toList() : QuickFixes.replacements(finding, place);
            case NOT_OF_THE_WORLD -> withoutRule().stream().toList();
            case RESOLUTION_WITHOUT_RULE -> removals.exerciseStatement(place).stream().toList();
            case LANGUAGE_NOT_LISTED -> listed().stream().toList();
            default -> List.of();
        };
    }

    private List<Fix> added(List<Integer> offset, String before, String after) {
        return offset.stream().flatMap(at -> finding.data().stream().map(clause -> insertion(clause, at, before + clause + after))).toList();
    }

    private static Fix insertion(String what, int offset, String inserted) {
        return new Fix("Add “" + what + "”", List.of(new TextChange(new Span(offset, 0), inserted)));
    }

    /** Statements as last lines of the exercise. */
    private List<Fix> statements() {
        return exercise().map(NodeModelUtils::findActualNodeFor).flatMap(QuickFixes::closingBrace).stream()
                .flatMap(brace -> finding.data().stream().map(statement -> statement(statement, brace))).toList();
    }

    private Fix statement(String statement, int brace) {
        int line = TextLines.start(text(), brace);
        return text().substring(line, brace).isBlank() ? insertion(statement, line, "  " + statement + "\n")
                : insertion(statement, brace, " " + statement + " ");
    }

    private Optional<Integer> brace() {
        return exercise().map(NodeModelUtils::findActualNodeFor).flatMap(node -> {
            for (ILeafNode leaf : node.getLeafNodes()) {
                if (!leaf.isHidden() && leaf.getText().equals("{")) {
                    return Optional.of(leaf.getOffset());
                }
            }
            return Optional.<Integer>empty();
        });
    }

    private Optional<Integer> statementEnd() {
        return QuickFixes.around(place.offset(), resource, ExerciseStatement.class).map(NodeModelUtils::findActualNodeFor)
                .map(ICompositeNode::getEndOffset);
    }

    /** A band or a range: what is there of the one is left out, or what lacks of either is added. */
    private List<Fix> form() {
        Optional<BeliefQuestion> belief = QuickFixes.around(place.offset(), resource, BeliefQuestion.class);
        if (belief.isEmpty()) {
            return List.of();
        }
        if (!belief.get().isRange()) {
            return Stream.concat(finding.data().stream().limit(1).flatMap(clause -> statementEnd().map(end -> insertion(clause, end, " " + clause)).stream()),
                    finding.data().stream().skip(1).map(clause -> insertion(clause, place.end(), " " + clause))).toList();
        }
        List<Fix> fixes = new ArrayList<>(node(belief.get(), Literals.BELIEF_QUESTION__RANGE)
                .flatMap(range -> removals.clause(Span.of(range), List.of("as"))).stream().toList());
        Optional.ofNullable(belief.get().getProposition()).flatMap(proposition -> last(proposition, Literals.PROPOSITION__UPPER)
                .or(() -> last(proposition, Literals.PROPOSITION__THRESHOLD)))
                .ifPresent(level -> removals.clause(new Span(place.offset(), level.getEndOffset() - place.offset()), List.of())
                        .ifPresent(fix -> fixes.add(new Fix("Leave the level out", fix.changes()))));
        return fixes;
    }

    /** Without {@code resolved}, its rule and its month. */
    private Optional<Fix> withoutRule() {
        return QuickFixes.around(place.offset(), resource, BeliefQuestion.class).flatMap(belief -> {
            int end = node(belief, Literals.BELIEF_QUESTION__DUE).map(INode::getEndOffset).orElse(place.end());
            return removals.clause(new Span(place.offset(), end - place.offset()), List.of("resolved"));
        });
    }

    private Optional<Fix> threeSeats() {
        return QuickFixes.around(place.offset(), resource, DecisionTask.class).flatMap(task -> Optional.ofNullable(task.getTeam()))
                .flatMap(team -> node(team, Literals.TEAM__LEAST))
                .map(least -> new Fix("Ask for " + SeatRange.FEWEST_SECRET + " seats",
                        List.of(new TextChange(Span.of(least), String.valueOf(SeatRange.FEWEST_SECRET)))));
    }

    /** The language among those of the exercise, behind the others. */
    private Optional<Fix> listed() {
        return exercise().flatMap(exercise -> finding.data().stream().findFirst().flatMap(language -> {
            List<Languages> languages = ExerciseParts.of(exercise, Languages.class);
            return languages.isEmpty()
                    ? brace().map(brace -> insertion("languages English, " + language, brace + 1, "\n  languages English, " + language))
                    : last(languages.getLast(), Literals.LANGUAGES__LANGUAGES)
                            .map(last -> insertion(language + " to languages", last.getEndOffset(), ", " + language));
        }));
    }

    private Optional<Exercise> exercise() {
        return QuickFixes.around(place.offset(), resource, Exercise.class);
    }

    private static Optional<INode> node(EObject object, EStructuralFeature feature) {
        return NodeModelUtils.findNodesForFeature(object, feature).stream().findFirst();
    }

    private static Optional<INode> last(EObject object, EStructuralFeature feature) {
        return NodeModelUtils.findNodesForFeature(object, feature).stream().reduce((one, other) -> other);
    }

    private String text() {
        return resource.getParseResult().getRootNode().getText();
    }
}

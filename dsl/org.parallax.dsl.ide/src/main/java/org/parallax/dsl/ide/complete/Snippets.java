package org.parallax.dsl.ide.complete;

import com.google.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.parallax.dsl.ide.hover.HoverCard;
import org.parallax.dsl.loading.SourceKind;

/** Whole constructs to fill in, with choices that fit at the place. */
final class Snippets {

    private static final Pattern FIELD = Pattern.compile("\\$\\{(\\d+):@(\\w+)}");
    private static final Pattern STOP = Pattern.compile("\\$\\{\\d+:((?:\\\\.|[^}\\\\])*+)}|\\$0");
    private static final Set<String> PLACES = Set.of("Document", "Scenario", "Decision", "Option", "Trigger", "Exercise");

    private final Constructs constructs;
    private final Fields fields;
    private final ExerciseSkeletons skeletons;

    @Inject
    Snippets(Constructs constructs, Fields fields, ExerciseSkeletons skeletons) {
        this.skeletons = skeletons;
        this.constructs = constructs;
        this.fields = fields;
    }

    /**
     * A construct filled in for a place.
     *
     * @param rank the lower, the earlier in a list
     */
    record Snippet(String text, String label, int rank, ProposalDetails offer) {}

    /** The constructs that a word opens at this place. */
    Stream<Snippet> beginningWith(Keyword keyword, ContentAssistContext context) {
        String place = place(context.getCurrentModel());
        String rule = GrammarUtil.containingRule(keyword).getName();
        Stream<Construct> whole = rule.equals("Exercise") && keyword.getValue().equals("exercise") && context.getCurrentModel() != null
                ? skeletons.at(context.getCurrentModel()).stream() : Stream.empty();
        return Stream.concat(constructs.openedBy(keyword.getValue(), rule), whole)
                .filter(construct -> construct.places().contains(place))
                .flatMap(construct -> filledIn(construct, context).stream());
    }

    private static String place(EObject model) {
        for (EObject each = model; each != null; each = each.eContainer()) {
            if (PLACES.contains(each.eClass().getName())) {
                return each.eClass().getName();
            }
        }
        return "Document";
    }

    /** Empty if what it refers to does not exist yet, except in a record, which may be written in any order. */
    private Optional<Snippet> filledIn(Construct construct, ContentAssistContext context) {
        var text = new StringBuilder();
        Map<Integer, List<String>> choices = new HashMap<>();
        var field = FIELD.matcher(construct.text());
        while (field.find()) {
            var known = context.getCurrentModel() == null ? Optional.<Fields.Field>empty()
                    : fields.of(field.group(2), context.getCurrentModel());
            if (known.isEmpty() && !construct.places().contains("Document")) {
                return Optional.empty();
            }
            choices.put(Integer.valueOf(field.group(1)), known.map(Fields.Field::choices).orElse(List.of()));
            field.appendReplacement(text, Matcher.quoteReplacement("${" + field.group(1) + ":"
                    + escaped(known.map(Fields.Field::suggested).orElse(field.group(2))) + "}"));
        }
        field.appendTail(text);
        choices.values().removeIf(List::isEmpty);
        return Optional.of(new Snippet(text.toString(), construct.label(), rank(construct, context),
                new ProposalDetails(() -> card(construct, text.toString()), choices)));
    }

    /** A theory may have any name, and some characters have a meaning in a snippet. */
    private static String escaped(String word) {
        return word.replaceAll("[\\\\$}]", "\\\\$0");
    }

    private static HoverCard card(Construct construct, String text) {
        var example = STOP.matcher(text).replaceAll(stop -> Matcher.quoteReplacement(
                Optional.ofNullable(stop.group(1)).orElse("").replaceAll("\\\\(.)", "$1")));
        return new HoverCard(construct.label(),
                Stream.concat(Stream.of(construct.meaning()), example.lines().filter(line -> !line.isBlank())).toList(), List.of());
    }

    /** In a record, scenarios come last; what is made of a scenario comes behind all that the language has. */
    private int rank(Construct construct, ContentAssistContext context) {
        boolean inRecord = SourceKind.of(context.getResource().getURI()).filter(SourceKind.RELATIONSHIP::equals).isPresent();
        int place = constructs.all().indexOf(construct);
        if (place < 0) {
            return 2 * constructs.all().size();
        }
        return construct.rule().equals("Scenario") && inRecord ? constructs.all().size() + place : place;
    }
}

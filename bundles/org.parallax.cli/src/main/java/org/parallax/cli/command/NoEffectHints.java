package org.parallax.cli.command;

import java.util.Comparator;
import java.util.Optional;
import org.parallax.dsl.loading.Location;
import org.parallax.projection.result.NoEffect;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.report.words.Still;

/** Says which parts of a scenario move nothing, a line each, with the place where it is written and in the order of places. */
final class NoEffectHints {

    private NoEffectHints() {}

    static void tell(CommandContext context, ScenarioInput input, ProjectionResult result) {
        boolean one = result.theories().size() == 1;
        Still.of(result).stream().map(part -> new Hint(input.place(part), sentence(part, one))).sorted(Hint.ORDER)
                .forEach(hint -> context.streams().remark(hint.line()));
    }

    private record Hint(Optional<Location> place, String sentence) {

        /** Those without a place last. */
        static final Comparator<Hint> ORDER = Comparator.comparing((Hint hint) -> hint.place.isEmpty())
                .thenComparing(hint -> hint.place.map(Location::file).orElse(""))
                .thenComparing(hint -> hint.place.map(Location::offset).orElse(0))
                .thenComparing(Hint::sentence);

        String line() {
            return place.map(at -> at.file() + ":" + at.line() + ":" + at.column() + ": ").orElse("") + "hint NO_EFFECT " + sentence;
        }
    }

    private static String sentence(NoEffect part, boolean one) {
        return what(part) + " moves nothing by as much as " + NoEffect.LEAST + " points under " + (one ? "this theory; " : "any theory; ")
                + why(part, one);
    }

    private static String what(NoEffect part) {
        return switch (part.sort()) {
            case EVENT -> "The event " + part.id() + " (" + part.title() + ")";
            case ASSUMPTION -> "What is assumed of " + part.id();
            default -> part.title();
        };
    }

    private static String why(NoEffect part, boolean one) {
        var none = one ? "the theory may not read it" : "no theory that took part may read it";
        return switch (part.sort()) {
            case EVENT -> "its kind may say of no indicator that it helps or harms it, it may happen in too few runs or too late, or the"
                    + (one ? " theory" : " theories that took part") + " may pay no heed to it";
            case ASSUMPTION -> none + ", or it may be much what is documented or taken anyway";
            default -> none + ", or nothing may happen while it lasts";
        };
    }
}

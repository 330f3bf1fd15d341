package org.parallax.cli.command;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.dsl.loading.Location;
import org.parallax.projection.result.NoEffect;

/** Says which parts of a scenario move nothing, a line each, with the place where it is written and in the order of places. */
final class NoEffectHints {

    private NoEffectHints() {}

    static void tell(CommandContext context, ScenarioInput input, List<NoEffect> still) {
        still.stream().map(part -> new Hint(input.place(part), sentence(part))).sorted(Hint.ORDER)
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

    private static String sentence(NoEffect part) {
        return what(part) + " moves nothing by as much as " + NoEffect.LEAST + " points under any theory; " + why(part);
    }

    private static String what(NoEffect part) {
        return switch (part.sort()) {
            case EVENT -> "The event " + part.id() + " (" + part.title() + ")";
            case ASSUMPTION -> "What is assumed of " + part.id();
            default -> part.title();
        };
    }

    private static String why(NoEffect part) {
        return switch (part.sort()) {
            case EVENT -> "its kind may say of no indicator that it helps or harms it, it may happen in too few runs or too late, or the"
                    + " theories that took part may pay no heed to it";
            case ASSUMPTION -> "no theory that took part may read it, or it may be much what is documented or taken anyway";
            default -> "no theory that took part may read it, or nothing may happen while it lasts";
        };
    }
}

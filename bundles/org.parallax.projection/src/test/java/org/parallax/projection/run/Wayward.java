package org.parallax.projection.run;

import java.util.List;
import java.util.function.Supplier;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.LearnedTheory;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;

/**
 * A theory that goes wrong in a way of its own.
 *
 * @param problem what is to be reported of it
 * @param prepared what it makes of a situation
 */
record Wayward(String id, String problem, Supplier<LearnedTheory> prepared) implements Theory {

    /** One that does something in each month before it sets all levels to 50. */
    static Wayward inAdvance(String id, String problem, Runnable act) {
        return new Wayward(id, problem, () -> values -> () -> (month, levels) -> {
            act.run();
            for (var domain : Domain.values()) {
                levels.set(domain, 50);
            }
            for (var side : Side.values()) {
                levels.setView(side, 50);
            }
        });
    }

    /** One that gives something else than a level for security. */
    static Wayward level(String id, double security) {
        return new Wayward(id, "failed in run 0, 2026-01: it gave no number for security", () -> values -> () -> (month, levels) -> {
            for (var domain : Domain.values()) {
                levels.set(domain, domain == Domain.SECURITY ? security : 50);
            }
            for (var side : Side.values()) {
                levels.setView(side, 50);
            }
        });
    }

    /** One that gives a level to each side's contact and 50 to all else. */
    static Wayward ofContacts(String id, double first, double second) {
        return new Wayward(id, "no number for societal", () -> values -> () -> (month, levels) -> {
            for (var domain : Domain.values()) {
                if (domain != Domain.SOCIETAL) {
                    levels.set(domain, 50);
                }
            }
            levels.setContact(Side.FIRST, first);
            levels.setContact(Side.SECOND, second);
            for (var side : Side.values()) {
                levels.setView(side, 50);
            }
        });
    }

    @Override
    public TheoryCard card() {
        return new TheoryCard(id, "1", id, "Nothing holds.", "None", List.of(), List.of());
    }

    @Override
    public LearnedTheory learn(Situation situation, DocumentedLevels past) {
        return prepared.get();
    }

    @Override
    public String toString() {
        return id;
    }
}

package org.parallax.dsl.scenario;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.parallax.model.Agreement;
import org.parallax.model.DatedFigure;
import org.parallax.model.Image;
import org.parallax.model.InMonth;
import org.parallax.model.Leader;
import org.parallax.model.Level;
import org.parallax.model.Named;
import org.parallax.model.Occurrence;
import org.parallax.model.OnDate;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.Period;
import org.parallax.model.Sourced;
import org.parallax.model.Survey;
import org.parallax.model.Verdict;
import org.parallax.model.When;
import org.parallax.model.Window;
import org.parallax.model.time.PartialDate;

/** When facts of the record began and were known first: leaders took office, agreements were signed or announced. */
public final class FirstKnown {

    private FirstKnown() {
    }

    /**
     * The first date at which a fact can have been known, if that is certainly too late; empty when the fact is undated
     * or may have been known.
     */
    public static Optional<Beginning> after(AsOf asOf, Named fact) {
        if (fact instanceof Sourced sourced && asOf.isHidden(sourced)) {
            return Optional.of(new Beginning(sourced.getKnownFrom(), fact, Literals.SOURCED__KNOWN_FROM));
        }
        return fact instanceof Leader || fact instanceof Agreement
                ? earliest(fact).filter(beginning -> asOf.isBefore(beginning.date)) : Optional.empty();
    }

    /** The first of the dates that a fact gives for what it tells; empty where it gives none that exists. */
    public static Optional<Beginning> earliest(EObject fact) {
        return beginnings(fact).filter(beginning -> beginning.date.days().isPresent())
                .min(Comparator.comparing(beginning -> beginning.date.days().get().first()));
    }

    private static Stream<Beginning> beginnings(EObject fact) {
        return switch (fact) {
            case Leader leader -> leader.getTerms().stream().map(Beginning::of);
            case Agreement agreement -> Stream.concat(
                    Stream.of(new Beginning(agreement.getSigned(), agreement, Literals.AGREEMENT__SIGNED),
                            new Beginning(agreement.getAnnounced(), agreement, Literals.AGREEMENT__ANNOUNCED)),
                    agreement.getInForce().stream().map(Beginning::of));
            case Image image -> Stream.of(new Beginning(image.getSince(), image, Literals.IMAGE__SINCE));
            case Level level -> Stream.of(new Beginning(level.getFrom(), level, Literals.LEVEL__FROM));
            case Occurrence occurrence -> beginnings(occurrence.getWhen());
            case Survey survey -> beginnings(survey.getWhen());
            case DatedFigure figure -> beginnings(figure.getWhen());
            case Verdict verdict -> beginnings(verdict.getWhen());
            default -> Stream.empty();
        };
    }

    private static Stream<Beginning> beginnings(@Nullable When when) {
        return switch (when) {
            case OnDate on -> Stream.of(new Beginning(on.getDate(), on, Literals.ON_DATE__DATE));
            case InMonth in -> Stream.of(new Beginning(in.getMonth(), in, Literals.IN_MONTH__MONTH));
            case Window window -> Stream.of(new Beginning(window.getFrom(), window, Literals.WINDOW__FROM));
            case null, default -> Stream.empty();
        };
    }

    /**
     * When a fact began, and what says so.
     *
     * @param date a date that exists
     * @param element what has the clause: the fact itself, or one of its periods
     * @param clause the clause that says the date
     */
    public record Beginning(PartialDate date, EObject element, EStructuralFeature clause) {

        private static Beginning of(Period period) {
            return new Beginning(period.getFrom(), period, Literals.PERIOD__FROM);
        }
    }
}

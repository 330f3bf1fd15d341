package org.parallax.dsl.scenario;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.parallax.model.Agreement;
import org.parallax.model.Element;
import org.parallax.model.Event;
import org.parallax.model.Image;
import org.parallax.model.InMonth;
import org.parallax.model.Leader;
import org.parallax.model.Level;
import org.parallax.model.OnDate;
import org.parallax.model.Period;
import org.parallax.model.Source;
import org.parallax.model.Survey;
import org.parallax.model.When;
import org.parallax.model.Window;
import org.parallax.model.time.Days;
import org.parallax.model.time.PartialDate;

/**
 * The months that a record documents: from its first dated fact to the latest date at which one of its sources was
 * published, of a source with a year alone the December; or to its last fact where that is supplied and later still.
 * What is due at a later time is no fact yet and counts for nothing here.
 *
 * @param first the month of the first dated fact
 * @param lastFact the month of the last dated fact
 * @param lastSource the month of the latest publication
 */
public record RecordReach(YearMonth first, YearMonth lastFact, YearMonth lastSource) {

    /** The reach of a record; empty where no fact or no source has a date, for then nothing is known of it. */
    public static Optional<RecordReach> of(List<Element> record) {
        List<Days> facts = record.stream().flatMap(RecordReach::begins).flatMap(date -> date.days().stream()).toList();
        Optional<YearMonth> first = facts.stream().map(Days::first).min(Comparator.naturalOrder()).map(YearMonth::from);
        Optional<YearMonth> last = facts.stream().map(Days::last).max(Comparator.naturalOrder()).map(YearMonth::from);
        Optional<YearMonth> source = lastPublication(record);
        return first.isPresent() && last.isPresent() && source.isPresent()
                ? Optional.of(new RecordReach(first.get(), last.get(), source.get())) : Optional.empty();
    }

    /** The month in which the latest of a record's sources was published; empty where none has a date. */
    public static Optional<YearMonth> lastPublication(List<Element> record) {
        return record.stream().filter(Source.class::isInstance).map(Source.class::cast)
                .flatMap(source -> source.getPublished().days().stream())
                .map(Days::last).max(Comparator.naturalOrder()).map(YearMonth::from);
    }

    /** The last month documented. */
    public YearMonth last() {
        return lastFact.isAfter(lastSource) ? lastFact : lastSource;
    }

    /** Whether a month is documented. */
    public boolean contains(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last());
    }

    /** The documented month that is nearest to another one. */
    public YearMonth nearest(YearMonth month) {
        return month.isBefore(first) ? first : month.isAfter(last()) ? last() : month;
    }

    /** The dates at which what an element tells began. */
    private static Stream<PartialDate> begins(Element element) {
        return switch (element) {
            case Event event -> dates(event.getWhen());
            case Survey survey -> dates(survey.getWhen());
            case Level level -> Stream.of(level.getFrom());
            case Image image -> Stream.of(image.getSince());
            case Leader leader -> leader.getTerms().stream().map(Period::getFrom);
            case Agreement agreement -> Stream.concat(Stream.of(agreement.getSigned()),
                    agreement.getInForce().stream().map(Period::getFrom));
            default -> Stream.empty();
        };
    }

    private static Stream<PartialDate> dates(@Nullable When when) {
        return switch (when) {
            case OnDate on -> Stream.of(on.getDate());
            case InMonth in -> Stream.of(in.getMonth());
            case Window window -> Stream.of(window.getFrom());
            case null, default -> Stream.empty();
        };
    }
}

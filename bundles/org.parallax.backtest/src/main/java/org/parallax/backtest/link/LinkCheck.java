package org.parallax.backtest.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.backtest.series.HeadPlaces.Place;
import org.parallax.backtest.series.SeriesProblem;
import org.parallax.backtest.series.SeriesReading;
import org.parallax.projection.situation.Parties;

/** Holds what heads name against a record, for mistakes that no file shows by itself. */
public final class LinkCheck {

    private LinkCheck() {}

    /** The reading as it is; faulty where its direction or its indicator is none of a record with such parties. */
    public static SeriesReading of(SeriesReading reading, Parties parties) {
        if (!(reading instanceof SeriesReading.Readable(var file, var places))) {
            return reading;
        }
        List<SeriesProblem> problems = Stream.of(
                        told(places.direction(), LinkedIndicator.wrongDirection(file.head(), parties)),
                        told(places.indicator(), LinkedIndicator.wrongIndicator(file.head(), parties)))
                .flatMap(Optional::stream).toList();
        return problems.isEmpty() ? reading : new SeriesReading.Faulty(file.id(), problems);
    }

    /** Sentences of refusals begin with a capital, those of errors follow the place. */
    private static Optional<SeriesProblem> told(Place place, Optional<String> wrong) {
        return wrong.map(why -> place.problem(Character.toLowerCase(why.charAt(0)) + why.substring(1)));
    }
}

package org.parallax.report.timeline;

import java.util.ArrayList;
import java.util.List;

/**
 * Years along a horizontal stretch whose scale changes where the events get denser, so that a century with
 * few events and a decade with many fit into one picture. The picture shows where the scale changes.
 *
 * @param years the ends of the stretches of one scale, ascending
 * @param places where each of them stands
 */
record EraScale(List<Double> years, List<Double> places) {

    private static final double[] QUANTILES = {0.15, 0.42};
    private static final double[] SHARES = {0.17, 0.44};
    private static final double[] STEPS = {1, 2, 5, 10, 20, 25, 50, 100};

    /** A scale for {@code dates} in years with fractions, in ascending order. */
    static EraScale of(List<Double> dates, double left, double right) {
        double first = Math.floor(dates.getFirst());
        double last = Math.ceil(dates.getLast() + 0.01);
        var years = new ArrayList<>(List.of(first));
        var places = new ArrayList<>(List.of(left));
        for (int i = 0; i < QUANTILES.length; i++) {
            double year = Math.floor(dates.get((int) (QUANTILES[i] * dates.size())));
            double place = left + SHARES[i] * (right - left);
            boolean denser = year > years.getLast() && (year - first) / (last - first) > SHARES[i] + 0.1;
            if (denser && year < last) {
                years.add(year);
                places.add(place);
            }
        }
        years.add(last);
        places.add(right);
        return new EraScale(years, places);
    }

    /** Where a date stands; dates outside stand at the ends. */
    double x(double date) {
        double inside = Math.clamp(date, years.getFirst(), years.getLast());
        int i = 1;
        while (i < years.size() - 1 && inside > years.get(i)) {
            i++;
        }
        double share = (inside - years.get(i - 1)) / (years.get(i) - years.get(i - 1));
        return places.get(i - 1) + share * (places.get(i) - places.get(i - 1));
    }

    /** One scale for all the years of a stretch. */
    static EraScale even(TimeWindow window, double left, double right) {
        return new EraScale(List.of(window.from(), window.to()), List.of(left, right));
    }

    /** The date that stands at a place; places outside have the dates at the ends. */
    double date(double x) {
        double inside = Math.clamp(x, places.getFirst(), places.getLast());
        int i = 1;
        while (i < places.size() - 1 && inside > places.get(i)) {
            i++;
        }
        double share = (inside - places.get(i - 1)) / (places.get(i) - places.get(i - 1));
        return years.get(i - 1) + share * (years.get(i) - years.get(i - 1));
    }

    /** Where the scale changes. */
    List<Double> changes() {
        return places.subList(1, places.size() - 1);
    }

    /** Round years to label, at least {@code room} px apart. */
    List<Double> ticks(double room) {
        var ticks = new ArrayList<Double>();
        for (int i = 1; i < years.size(); i++) {
            double perYear = (places.get(i) - places.get(i - 1)) / (years.get(i) - years.get(i - 1));
            double step = step(perYear, room);
            for (double year = step * Math.ceil(years.get(i - 1) / step); year <= years.get(i); year += step) {
                if (ticks.isEmpty() || x(year) - x(ticks.getLast()) >= room) {
                    ticks.add(year);
                }
            }
        }
        return ticks;
    }

    private static double step(double perYear, double room) {
        for (double step : STEPS) {
            if (step * perYear >= room) {
                return step;
            }
        }
        return 200;
    }
}

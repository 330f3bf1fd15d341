package org.parallax.backtest.series;

/** Where a head names what only a record can tell to be right: the values of two keys. */
public record HeadPlaces(Place direction, Place indicator) {

    /**
     * A place in a file.
     *
     * @param file its path as problems spell it
     * @param line from 1; likewise {@code column}
     */
    public record Place(String file, int line, int column) {

        /** What is wrong there. */
        public SeriesProblem problem(String message) {
            return new SeriesProblem(file, line, column, message);
        }
    }
}

package org.parallax.report.chart.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parallax.report.svg.Stroke;
import org.parallax.report.svg.TextStyle;

/** Labels at the right ends of lines: moved apart where they would touch, each joined to its line by a thin line. */
public final class EndLabels {

    private final List<Label> labels = new ArrayList<>();

    /** Adds a label, to stand at the height {@code y} or as near to it as others allow. */
    public void add(double y, String text, TextStyle type) {
        add(y, text, "", type);
    }

    /** As {@link #add(double, String, TextStyle)} with a number after the text, which stays whole where the text has to be cut. */
    public void add(double y, String text, String number, TextStyle type) {
        labels.add(new Label(y, text, number.isEmpty() ? "" : " " + number, type));
    }

    /** Draws all of them right of a plot, in no more than {@code width} px, none above or below it. */
    public void draw(Plot plot, double width) {
        var canvas = plot.layout().canvas();
        var leader = plot.layout().theme().colour("rule");
        double x = plot.time().right();
        var sorted = labels.stream().sorted(Comparator.comparingDouble(Label::y)).toList();
        var places = spread(sorted, plot.value().top(), plot.value().bottom());
        for (int i = 0; i < sorted.size(); i++) {
            var label = sorted.get(i);
            double y = places[i];
            canvas.line(x + 3, label.y, x + 14, y, Stroke.solid(leader, 1));
            canvas.text(x + 18, y + 4, label.within(width - 18), label.type);
        }
    }

    private static double[] spread(List<Label> sorted, double top, double bottom) {
        double[] places = new double[sorted.size()];
        double least = top;
        for (int i = 0; i < places.length; i++) {
            places[i] = Math.max(least, sorted.get(i).y);
            least = places[i] + height(sorted.get(i));
        }
        double most = bottom;
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], most);
            most = places[i] - (i > 0 ? height(sorted.get(i - 1)) : 0);
        }
        return places;
    }

    private static double height(Label label) {
        return label.type.size() + 4;
    }

    private record Label(double y, String text, String number, TextStyle type) {

        String within(double width) {
            return type.width(text + number) <= width ? text + number : type.cut(text, width - type.width(number)) + number;
        }
    }
}

package org.parallax.report.chart.events;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The choice of what is shown in a list that has not room for all.
 *
 * @param shown the likeliest, in the order in which they were given; of equally likely ones those that come first
 * @param left the others, likeliest first
 */
public record Likeliest<T>(List<T> shown, List<T> left) {

    public Likeliest {
        shown = List.copyOf(shown);
        left = List.copyOf(left);
    }

    /** All of them if there is room for all, else one fewer than there is room for: the last place is to say how many are left. */
    public static <T> Likeliest<T> of(List<T> all, int room, ToDoubleFunction<T> share) {
        if (all.size() <= room) {
            return new Likeliest<>(all, List.of());
        }
        var ranked = IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> share.applyAsDouble(all.get(i))).reversed())
                .toList();
        int shown = Math.max(0, room - 1);
        return new Likeliest<>(
                ranked.subList(0, shown).stream().sorted().map(all::get).toList(),
                ranked.subList(shown, ranked.size()).stream().map(all::get).toList());
    }
}

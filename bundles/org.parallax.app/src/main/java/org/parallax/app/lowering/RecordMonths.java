package org.parallax.app.lowering;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.run.RecordByMonth;
import org.parallax.model.Element;
import org.parallax.projection.situation.DocumentedPast;
import org.parallax.projection.situation.PastEvent;
import org.parallax.projection.situation.Situation;

/**
 * A record lowered month by month, each month when it is first asked for. The model is read by one thread at a time; what is
 * handed out holds nothing of it.
 */
public final class RecordMonths implements RecordByMonth {

    private final String name;
    private final Layers layers;
    private final List<Element> elements;
    private final YearMonth reach;
    private final String digest;
    private final Map<YearMonth, Situation> months = new HashMap<>();
    /** Most events are the same in every month: kept once, four hundred months need no more room than one. */
    private final Map<PastEvent, PastEvent> events = new HashMap<>();

    /**
     * A record with some of its layers.
     *
     * @param elements every element that counts, in the record's order
     * @param reach the last month that it documents
     * @throws LoweringException if the record lacks something that every record needs; the message says what
     */
    public RecordMonths(String name, Layers layers, List<Element> elements, YearMonth reach) {
        this.name = name;
        this.layers = layers;
        this.elements = List.copyOf(elements);
        this.reach = reach;
        this.digest = RecordDigest.of(elements);
    }

    @Override
    public Layers layers() {
        return layers;
    }

    @Override
    public String digest() {
        return digest;
    }

    @Override
    public YearMonth reach() {
        return reach;
    }

    @Override
    public synchronized Situation asOf(YearMonth month) {
        return months.computeIfAbsent(month, each -> shared(Lowering.ofRecord(name, elements, each)));
    }

    private Situation shared(Situation situation) {
        var past = situation.documented();
        var kept = past.events().stream().map(event -> events.computeIfAbsent(event, same -> same)).toList();
        return new Situation(
                situation.scenario(), situation.title(), situation.relationship(),
                new DocumentedPast(past.asOf(), past.images(), past.leaders(), past.agreements(), past.courses(), kept),
                situation.months(), situation.plan());
    }
}

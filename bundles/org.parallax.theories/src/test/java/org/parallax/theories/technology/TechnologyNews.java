package org.parallax.theories.technology;

import java.util.Set;
import org.parallax.projection.situation.Deed;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Topic;
import org.parallax.projection.situation.Traits;
import org.parallax.theories.lab.News;

/** Events that are about technology, history or territory. */
final class TechnologyNews {

    private TechnologyNews() {}

    /** An event that is told to be about something. */
    static Happening about(Topic topic, Happening event) {
        var impact = event.impact();
        var traits = impact.traits();
        return new Happening(
                event.id(), event.title(), event.kind(), event.actor(), event.actingState(), event.issue(),
                new Impact(
                        impact.effects(), impact.shifts(),
                        new Traits(Set.of(topic), traits.deed(), traits.costlyTo(), traits.favours(), traits.lowPolitics()),
                        impact.duration(), impact.leader(), impact.ends()));
    }

    /** A contract of the second party as the record has one: slight, and bad in the eyes of the first. */
    static Happening contract(String id) {
        return contract(id, 1.5);
    }

    /** A contract of which the record makes so many points. */
    static Happening contract(String id, double points) {
        return about(Topic.TECHNOLOGY, News.called(id).by(Side.SECOND).deed(Deed.CONTRACT).costlyTo(Side.FIRST)
                .seenBy(Side.FIRST, -points).over("Trade").event());
    }

    /** The same rival bid, told of both and not of the one who began. */
    static Happening rivalBidOfBoth(String id) {
        return about(Topic.TECHNOLOGY, News.called(id).deed(Deed.CONTRACT).costlyTo(Side.FIRST, Side.SECOND)
                .on(Domain.ECONOMIC, -3).seenBy(Side.FIRST, -1.5).seenBy(Side.SECOND, -1.5).event());
    }

    /** Both bid for one project. */
    static Happening rivalBid(String id) {
        return about(Topic.TECHNOLOGY, News.called(id).by(Side.FIRST).deed(Deed.CONTRACT).costlyTo(Side.FIRST, Side.SECOND)
                .on(Domain.ECONOMIC, -3).seenBy(Side.FIRST, -1.5).seenBy(Side.SECOND, -1.5).event());
    }

    /** Both coordinate what they do abroad, of which the record says that it helps trade. */
    static Happening coordination(String id) {
        return about(Topic.TECHNOLOGY, News.called(id).deed(Deed.PROGRAMME).on(Domain.ECONOMIC, 3).event());
    }

    /** A landing on the islets. */
    static Happening landing(String id) {
        return about(Topic.TERRITORY, News.landing(id));
    }
}

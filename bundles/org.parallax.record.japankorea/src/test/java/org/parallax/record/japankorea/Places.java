package org.parallax.record.japankorea;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The places a citation may name. */
final class Places {

    /** The section headings of each document that has them, word for word but with straight quotation marks. */
    static final Map<String, Set<String>> HEADINGS = Map.ofEntries(
            entry("tamaki2024", Set.of(
                    "Can the Rapprochement in Japan-South Korea Relations Continue? Some Challenges Ahead",
                    "The Essence of Japan-South Korea Relations",
                    "The Clash of Realities and Identity Politics Between Japan and South Korea",
                    "Academic Studies on Japan's Relationship with Its Asian Neighbors",
                    "The Bilateral Relations: On the Mend?",
                    "The Challenges Ahead",
                    "The Need to Capitalize on the Roller-Coaster Ride")),
            entry("jesmin2023", Set.of(
                    "The Geopolitical Implications of a Rekindled Korea-Japan Alliance",
                    "Introduction",
                    "Background",
                    "Wounds of the Past",
                    "Oscillating between Enmity and Comity",
                    "A New Chapter",
                    "Dealing with the North",
                    "The China Conundrum",
                    "Trilateral Cooperation",
                    "The Importance of Public Opinion",
                    "Conclusion and Recommendations")),
            entry("newera2025", Set.of(
                    "A Delicate Thaw: Japan and South Korea Navigate Troubled Waters with China's Shadow Looms",
                    "From Trade Wars to Radar Locks: A History of Strain",
                    "China's Coercive Diplomacy: A Catalyst for Change?",
                    "An Unlikely Alliance: Takaichi and Lee's Potential",
                    "Beyond History: Building a Future-Proof Partnership")));

    /** The subjects of the paragraphs of the documents without headings, in the order of the text. */
    static final Map<String, List<String>> SUBJECTS = Map.ofEntries(
            entry("tamaki2022", List.of(
                    "Opening paragraph",
                    "The indignation over forced labourers",
                    "Kishida's foreign policy vision",
                    "Japan's upper house election",
                    "South Korea's presidential election",
                    "New leaders in the past",
                    "The past few years",
                    "Kishida's first phone conversation with Moon",
                    "A reset remains a distant prospect",
                    "How each side sees the other",
                    "Kishida's address of January 2022",
                    "Closing paragraph")),
            entry("bard2021", List.of(
                    "Opening paragraph",
                    "Kishida's inaugural policy speech",
                    "Laying the groundwork before the election",
                    "Cycles of ups and downs",
                    "The court order of 2018",
                    "The dispute spreads",
                    "The 1965 agreement in dispute",
                    "Stalemate",
                    "Korea fatigue in Japan",
                    "Moon's last months",
                    "The 2015 agreement and the 2017 election",
                    "Preparing a reset",
                    "Rhetorical generosity and global issues",
                    "Trilateral conversations of 2021",
                    "Less politically charged issues",
                    "Benefits of cooperation",
                    "Closing paragraphs")));

    private Places() {
    }

    /** The sources that are documents, sorted. */
    static List<String> documents() {
        return Stream.of(HEADINGS, SUBJECTS).flatMap(places -> places.keySet().stream()).sorted().toList();
    }

    /** Whether a document has a place. */
    static boolean hold(String source, String place) {
        return HEADINGS.getOrDefault(source, Set.of()).contains(place) || SUBJECTS.getOrDefault(source, List.of()).contains(place);
    }
}

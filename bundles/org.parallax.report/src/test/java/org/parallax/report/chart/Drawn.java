package org.parallax.report.chart;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.parallax.report.figure.Chart;
import org.parallax.report.svg.TextWidth;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** A picture read back from its SVG text: what a renderer would put where. */
final class Drawn {

    private final Document document;

    private Drawn(Document document) {
        this.document = document;
    }

    static Drawn of(String svg) throws Exception {
        return new Drawn(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg))));
    }

    /** The boxes that the lines of text fill, from the baseline up. */
    List<Text> texts() {
        return elements("text").stream().map(Drawn::text).toList();
    }

    /** Attributes of these names on every element, as numbers. */
    List<Double> numbers(String... attributes) {
        var numbers = new ArrayList<Double>();
        for (var element : elements("*")) {
            for (var attribute : attributes) {
                if (element.hasAttribute(attribute)) {
                    numbers.add(Double.valueOf(element.getAttribute(attribute)));
                }
            }
        }
        return numbers;
    }

    List<Element> elements(String name) {
        var nodes = document.getElementsByTagName(name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Text text(Element element) {
        double size = Double.parseDouble(element.getAttribute("font-size"));
        double width = TextWidth.of(element.getTextContent(), size, element.hasAttribute("font-weight"));
        double x = Double.parseDouble(element.getAttribute("x"));
        double y = Double.parseDouble(element.getAttribute("y"));
        double left = switch (element.getAttribute("text-anchor")) {
            case "middle" -> x - width / 2;
            case "end" -> x - width;
            default -> x;
        };
        return new Text(element.getTextContent(), new Chart.Box(left, y - size * 0.72, width, size * 0.75));
    }

    /** A line of text and its extent. */
    record Text(String words, Chart.Box box) {}
}

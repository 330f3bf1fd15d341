package org.parallax.product;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/**
 * What the platform wrote of a window when it was closed.
 *
 * @param perspectives the ids of the perspectives that were open
 * @param views for each stack of views, by its id: the ids of the views to be seen, {@code *} after the one in front
 * @param editors the labels of the editors that were open
 */
record SavedLayout(List<String> perspectives, Map<String, List<String>> views, List<String> editors) {

    static SavedLayout read(Path file) throws Exception {
        var layout = new SavedLayout(new ArrayList<>(), new TreeMap<>(), new ArrayList<>());
        var all = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getElementsByTagName("*");
        IntStream.range(0, all.getLength()).mapToObj(all::item)
                .flatMap(node -> node instanceof Element element ? Stream.of(element) : Stream.empty())
                .forEach(layout::add);
        return layout;
    }

    private void add(Element element) {
        var id = element.getAttribute("elementId");
        switch (element.getAttribute("xsi:type")) {
            case "advanced:Perspective" -> perspectives.add(id);
            case "advanced:Placeholder" -> addView(id, element);
            case "basic:Part" -> {
                if (id.equals("org.eclipse.e4.ui.compatibility.editor")) {
                    editors.add(element.getAttribute("label"));
                }
            }
            default -> { }
        }
    }

    /** A view that was never opened, or was closed, only has its place kept. */
    private void addView(String id, Element view) {
        if (view.getParentNode() instanceof Element stack && !view.getAttribute("toBeRendered").equals("false")) {
            var front = stack.getAttribute("selectedElement").equals(view.getAttribute("xmi:id"));
            views.computeIfAbsent(stack.getAttribute("elementId"), any -> new ArrayList<>()).add(front ? id + "*" : id);
        }
    }
}

package org.parallax.workbench.views;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.parallax.workbench.theme.Icon;

/**
 * Signs beside the words of a tool bar's toggles that say by their shape which are chosen: dark themes of the toolkit draw
 * no outline round those.
 */
final class ToggleSigns {

    private final ToolBar tools;
    private final Image chosen;
    private final Optional<Image> open;

    /** For toggles of which one is chosen: that one alone has a sign, since the bar has little room. */
    static ToggleSigns ofOne(ToolBar tools) {
        return new ToggleSigns(tools, image("either-chosen"), Optional.empty());
    }

    /** For toggles each of which is chosen or not. */
    static ToggleSigns ofEach(ToolBar tools) {
        return new ToggleSigns(tools, image("each-chosen"), Optional.of(image("each-open")));
    }

    private ToggleSigns(ToolBar tools, Image chosen, Optional<Image> open) {
        this.tools = tools;
        this.chosen = chosen;
        this.open = open;
        tools.addListener(SWT.Dispose, event -> {
            chosen.dispose();
            open.ifPresent(Image::dispose);
        });
    }

    private static Image image(String name) {
        return Icon.of(name).createImage();
    }

    /** Sets the sign of every toggle to what is chosen now. */
    void update() {
        var stale = Stream.of(tools.getItems())
                .filter(item -> (item.getStyle() & (SWT.RADIO | SWT.CHECK)) != 0)
                .filter(item -> !Optional.ofNullable(item.getImage()).equals(sign(item)))
                .toList();
        stale.forEach(item -> sign(item).ifPresentOrElse(item::setImage, () -> item.setImage(null)));
        if (!stale.isEmpty()) {
            tools.requestLayout();
        }
    }

    private Optional<Image> sign(ToolItem item) {
        return item.getSelection() ? Optional.of(chosen) : open;
    }
}

package org.parallax.workbench.views;

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
    private final Image open;

    /** For toggles of which one is chosen. */
    static ToggleSigns ofOne(ToolBar tools) {
        return new ToggleSigns(tools, "either");
    }

    /** For toggles each of which is chosen or not. */
    static ToggleSigns ofEach(ToolBar tools) {
        return new ToggleSigns(tools, "each");
    }

    private ToggleSigns(ToolBar tools, String sort) {
        this.tools = tools;
        chosen = Icon.of(sort + "-chosen").createImage();
        open = Icon.of(sort + "-open").createImage();
        tools.addListener(SWT.Dispose, event -> {
            chosen.dispose();
            open.dispose();
        });
    }

    /** Sets the sign of every toggle to what is chosen now. */
    void update() {
        Stream.of(tools.getItems())
                .filter(item -> (item.getStyle() & (SWT.RADIO | SWT.CHECK)) != 0)
                .filter(item -> item.getImage() != sign(item))
                .forEach(item -> item.setImage(sign(item)));
    }

    private Image sign(ToolItem item) {
        return item.getSelection() ? chosen : open;
    }
}

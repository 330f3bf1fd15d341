package org.parallax.workbench.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Pictures of the window as it stands, for a critic's eye. */
final class Screenshots {

    private Screenshots() {}

    /** Where pictures go; empty if none are wanted. */
    static String folder() {
        return System.getProperty("parallax.screenshots", "");
    }

    /** Takes the whole window, in the size all pictures of it have, if pictures are wanted. */
    static void takeIfWanted(Shell window, String name) throws Exception {
        if (!folder().isEmpty()) {
            window.setBounds(0, 0, 1440, 900);
            take(window, name);
        }
    }

    /** Takes the whole window. */
    static void take(Shell shell, String name) throws Exception {
        // Until what was asked for is painted, on a busy machine too.
        WorkbenchFixture.pause(2_000);
        shell.update();
        var area = area(shell);
        var gc = new GC(Display.getCurrent());
        var image = new Image(Display.getCurrent(), area.width, area.height);
        try {
            gc.copyArea(image, area.x, area.y);
            var loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData(shell.getMonitor().getZoom())};
            Files.createDirectories(Path.of(folder()));
            loader.save(Path.of(folder()).resolve(name + ".png").toString(), SWT.IMAGE_PNG);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /** From the window's corner to where its inside ends: a screen without a window manager gives it no frame. */
    private static Rectangle area(Shell shell) {
        var bounds = shell.getBounds();
        var inside = shell.getClientArea();
        var end = shell.toDisplay(inside.x + inside.width, inside.y + inside.height);
        return new Rectangle(bounds.x, bounds.y, end.x - bounds.x, end.y - bounds.y);
    }
}

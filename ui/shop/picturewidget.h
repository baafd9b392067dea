// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>
#include <QWidget>

namespace GuestPass::Ui {

class PictureStore;

/// One picture at 4 : 3 with round corners; grey while it loads. Decoration: the words stand beside it.
class PictureWidget : public QWidget {
    Q_OBJECT

public:
    /// Borrows the pictures. `radius` in units.
    PictureWidget(PictureStore &pictures, int radius, QWidget *parent = nullptr);
    void setUrl(const QUrl &url);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width * 3 / 4; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PictureStore &m_pictures;
    QUrl m_url;
    int m_radius;
};

} // namespace GuestPass::Ui

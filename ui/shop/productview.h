// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

namespace GuestPass::Ui {

class PictureStore;
class ProductDelegate;

/// The grid of product cards. Columns fill the width evenly; `+` and Insert add the focused product, Enter and a click
/// open it.
class ProductView : public QListView {
    Q_OBJECT

public:
    /// Borrows the pictures.
    explicit ProductView(PictureStore &pictures, QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    void openRequested(const QModelIndex &index);
    void addRequested(const QModelIndex &index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void arrangeColumns();
    bool isNearEnd() const;
    void fetchAhead();
    void fadeIn();
    bool isOnAdd(const QModelIndex &index, const QPoint &position) const;

    ProductDelegate *m_delegate;
    QPersistentModelIndex m_pressed;
    bool m_pressedAdd = false;
    int m_fadeTimer = 0;
    int m_fadeFrames = 0;
};

} // namespace GuestPass::Ui

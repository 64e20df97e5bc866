// The smallest Qt program with a main window: leaves after its first paint.
#include <QApplication>
#include <QMainWindow>
#include <QTimer>

namespace {

class Window : public QMainWindow {
protected:
  void paintEvent(QPaintEvent* event) override {
    QMainWindow::paintEvent(event);
    QTimer::singleShot(0, qApp, &QApplication::quit);
  }
};

} // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  Window window;
  window.resize(1280, 800);
  window.show();
  return QApplication::exec();
}

// The smallest Qt program with a main window: leaves after its first paint, at once, as the desktop app does.
#include <QApplication>
#include <QMainWindow>
#include <QTimer>

#include <cstdlib>

namespace {

class Window : public QMainWindow {
protected:
  void paintEvent(QPaintEvent* event) override {
    QMainWindow::paintEvent(event);
    QTimer::singleShot(0, qApp, [] { std::_Exit(0); });
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

counter = 0
def adder(n):
    global counter
    for _ in range(n):
        counter += 1
a = Thread(adder, (10,))
b = Thread(adder, (10,))
a.start()
b.start()
a.join()
b.join()
print(counter)
